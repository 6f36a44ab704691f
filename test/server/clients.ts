import { ECRClient } from '@aws-sdk/client-ecr'
import { Inspector2Client } from '@aws-sdk/client-inspector2'
import { STSClient } from '@aws-sdk/client-sts'

/** The clients say on every start that next year's versions want a newer Node. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

/** AWS's own clients, as somebody with this access key would set them up, or Terraform's provider. */
export function clientsOf(
  endpoint: string,
  accessKeyId: string,
  maxAttempts = 1,
  customUserAgent = '',
) {
  const settings = {
    endpoint,
    region: 'ap-northeast-1',
    credentials: { accessKeyId, secretAccessKey: 'not-checked' },
    maxAttempts,
    customUserAgent,
  }
  return {
    sts: new STSClient(settings),
    inspector: new Inspector2Client(settings),
    ecr: new ECRClient(settings),
  }
}
