/** How many tests of a run held and how many did not. */
export type Count = { passed: number; failed: number }

/** The part of Vitest's JSON report that is counted. */
export type Report = { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] }

/** Counts a report; a file that could not be read is one failure, and so is a run that failed without saying where. */
export function count(report: Report | null, succeeded: boolean): Count {
  const unread = report?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length ?? 0
  const failed = (report?.numFailedTests ?? 0) + unread
  return { passed: report?.numPassedTests ?? 0, failed: failed || Number(!succeeded || report === null) }
}
