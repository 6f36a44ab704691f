import { describe, expect, it } from 'vitest'
import {
  articleConfiguration,
  configuration,
  enabler,
  enablerAddress,
  registry,
} from '@/machines/terraform/configuration'
import { mainTf } from '@/machines/terraform/main-tf'

describe('a configuration as main.tf', () => {
  it('is what the article ends up with when its variables are resolved', () => {
    expect(mainTf(articleConfiguration)).toBe(`data "aws_caller_identity" "current" {}

resource "aws_inspector2_enabler" "this" {
  account_ids    = [data.aws_caller_identity.current.account_id]
  resource_types = ["ECR"]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = "BASIC"

  rule {
    scan_frequency = "SCAN_ON_PUSH"

    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}
`)
  })

  it('says in a removed block that nothing is to be destroyed', () => {
    expect(mainTf(configuration({ removed: [enablerAddress] }))).toBe(`removed {
  from = aws_inspector2_enabler.this

  lifecycle {
    destroy = false
  }
}
`)
  })

  it('lines up what stands in a lifecycle block', () => {
    const both = enabler(['EC2', 'ECR'], { preventDestroy: true, ignoreChanges: true })
    expect(mainTf(configuration({ enablers: [both] }))).toContain(
      '    prevent_destroy = true\n    ignore_changes  = all\n',
    )
    const one = registry('ENHANCED', { ignoreChanges: true })
    expect(mainTf(configuration({ registry: one }))).toContain(
      '  lifecycle {\n    ignore_changes = all\n  }\n}',
    )
  })

  it('names the other resource in depends_on', () => {
    const enablers = [enabler(['ECR'], { dependsOn: true })]
    expect(mainTf(configuration({ enablers, registry: registry('BASIC') }))).toContain(
      '  depends_on = [aws_ecr_registry_scanning_configuration.this]\n}',
    )
  })

  it('refuses what it cannot write', () => {
    const after = configuration({ enablers: [enabler(['ECR'], { dependsOn: true })] })
    expect(() => mainTf(after)).toThrow('depends_on')
  })
})
