# Whether scanning is enhanced is decided elsewhere. The enabler is always there.

variable "enhanced" {
  type = bool
}

resource "aws_inspector2_enabler" "this" {
  account_ids    = ["111122223333"]
  resource_types = ["ECR", "EC2"]
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = var.enhanced ? "ENHANCED" : "BASIC"

  rule {
    scan_frequency = "SCAN_ON_PUSH"
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}
