/** `npm run validate`: every problem of the edition, at once, with its place and remedy. */
import { printFault } from '../edition/fault.ts'
import { editionRoot } from '../edition/root.ts'
import { validateEdition } from '../edition/validate.ts'

const { catalog, faults } = validateEdition(editionRoot())
for (const fault of faults) console.error(printFault(fault))
if (faults.length) {
  console.error(`共 ${faults.length} 处问题。`)
  process.exitCode = 1
} else {
  console.log(`没有问题：${catalog!.documents.length} 份文件，${catalog!.tasks.length} 条任务，${catalog!.targets.length} 项目标，${catalog!.results.length} 个公布数字，${catalog!.figures.length} 处数字。`)
}
