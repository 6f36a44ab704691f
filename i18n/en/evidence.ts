import type { EvidenceWords } from '../evidence-words'

export const evidence = {
  grades: {
    documented: 'documented by the vendor',
    measured: 'measured with the real Terraform and provider',
    observed: 'observed in practice',
    assumed: 'assumed',
  },
  gradesExplained: {
    documented: 'The vendor’s own documentation says so.',
    measured:
      'The real Terraform CLI and the unmodified AWS provider did this, against a simulated AWS endpoint.',
    observed:
      'Somebody saw it on a real account and wrote it down. The vendor does not document it.',
    assumed: 'Nobody documents it. You can switch the assumption and see what changes.',
  },
  sources: {
    article: 'A practitioner’s write-up, 13 March 2025 (Japanese)',
    realTools: 'Terraform CLI 1.11.4 with hashicorp/aws 5.100.0',
    noSource: 'No source found',
    activating: 'Amazon Inspector user guide: Activating a scan type',
    scanningResources: 'Amazon Inspector user guide: Scanning resources',
    ecrIntegration: 'Amazon Inspector user guide: Integration with Amazon ECR',
    deactivatingType: 'Amazon Inspector user guide: Deactivating a scan type',
    deactivating: 'Amazon Inspector user guide: Deactivating Amazon Inspector',
    disableApi: 'Amazon Inspector API reference: Disable',
    scanningRulesApi: 'Amazon ECR API reference: PutRegistryScanningConfiguration',
    removedBlock: 'Terraform language: the removed block',
    cloudFormation: 'CloudFormation coverage roadmap #2516',
  },
  claims: {
    consoleActivation:
      'Activating Inspector in the console switches on EC2, ECR and Lambda standard scanning.',
    R1: 'Switching Inspector on for ECR sets the registry to enhanced scanning.',
    R2: 'Setting the registry to BASIC stops Inspector’s image scanning, and nothing else.',
    'R2-reverse':
      'Switching image scanning off in Inspector returns the registry to basic scanning.',
    R3: 'When every scan type is off, Inspector is switched off for the account.',
    R4: 'Setting the registry to ENHANCED switches Inspector on. That it is for ECR only was observed.',
    explicitDisable: 'A call that disables the last scan type disables Inspector itself.',
    graceLength: 'How long an idle Inspector stays on. The observation says “after a while”.',
    reportOfDisabled:
      'The status call leaves a switched-off account out. If it listed the account as disabled, the plan would say update instead of create.',
    coverageLag: 'After BASIC, the status call keeps listing ECR for more than 10 seconds.',
    planAndApply: 'What Terraform reads, plans and calls here.',
    theLoop: 'Both resources together loop with period 2. No vendor documents it.',
    deletingDestroys:
      'Deleting the block destroys the resource, and the provider disables every scan type that is on.',
    removedForgets:
      'A removed block with destroy = false takes the resource out of the state and leaves AWS alone.',
    twoRules: 'A registry scanning configuration takes at most two rules.',
    findingsLost: 'Switching Inspector off deletes its findings, filters and suppression rules.',
  },
  checked: 'checked {date}',
} as const satisfies EvidenceWords
