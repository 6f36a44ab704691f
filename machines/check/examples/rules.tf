# One rule for each repository. The registry takes two.

locals {
  repositories = ["api", "web", "jobs"]
}

resource "aws_inspector2_enabler" "this" {
  account_ids    = ["111122223333"]
  resource_types = ["ECRR"]
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = "ENHANCED"

  dynamic "rule" {
    for_each = local.repositories
    content {
      scan_frequency = "SCAN_ON_PUSH"
      repository_filter {
        filter      = rule.value
        filter_type = "WILDCARD"
      }
    }
  }
}
