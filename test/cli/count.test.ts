import { expect, test } from 'vitest'
import { count, type Report } from '../../src/cli/count.ts'

const report = (parts: Partial<Report>): Report => ({ numPassedTests: 0, numFailedTests: 0, testResults: [], ...parts })

test('a run without a report is one failure, even if it claims success', () => {
  expect(count(null, false)).toEqual({ passed: 0, failed: 1 })
  expect(count(null, true)).toEqual({ passed: 0, failed: 1 })
})

test('a run that failed without a failed test is one failure', () => {
  expect(count(report({ numPassedTests: 7 }), false)).toEqual({ passed: 7, failed: 1 })
})

test('a test file that could not be read is one failure beside the failed tests', () => {
  const unread = { status: 'failed', assertionResults: [] }
  expect(count(report({ numPassedTests: 5, numFailedTests: 2, testResults: [unread, { status: 'failed', assertionResults: [{}, {}] }] }), false)).toEqual({ passed: 5, failed: 3 })
})

test('a run in which everything holds has no failure', () => {
  expect(count(report({ numPassedTests: 5, testResults: [{ status: 'passed', assertionResults: [{}] }] }), true)).toEqual({ passed: 5, failed: 0 })
})
