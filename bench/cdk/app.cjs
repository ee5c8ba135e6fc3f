// The reference architecture (specs/architecture.yaml) in AWS CDK's L2 constructs, L1 only where there is no L2
// (elastic IPs, the association of one). As JavaScript, as TypeScript would be compiled to: no compiler runs here.
// The folder for the output comes from CDK_OUTDIR, which the `cdk` program sets as well.
const { App, BootstraplessSynthesizer, CfnParameter, Stack, Tags } = require('aws-cdk-lib')
const { declareCompute } = require('./app/compute.cjs')
const { declareFoundations } = require('./app/foundations.cjs')
const { declareWatching } = require('./app/watching.cjs')

const app = new App({ analyticsReporting: false })
const stack = new Stack(app, 'project-name', {
  synthesizer: new BootstraplessSynthesizer(),
  terminationProtection: true,
  description: 'Web application with an auto-scaled background-removal service',
})
Tags.of(stack).add('client', 'client-name')
Tags.of(stack).add('project', 'quiz')

const parameter = (name, description, value) =>
  new CfnParameter(stack, name, { type: 'String', description, ...(value && { default: value }) })
    .valueAsString
const parameters = {
  adminCidr: parameter('AdminCidr', 'Where administrators connect from', '192.0.2.0/24'),
  officeCidr: parameter('OfficeCidr', 'Where staff use the application from', '198.51.100.0/24'),
  adminPublicKey: parameter('AdminPublicKey', 'OpenSSH public key of the administrators'),
  alertEmail: parameter('AlertEmail', 'Who hears of alarms', 'alerts@example.com'),
  originDomain: parameter('OriginDomain', 'Name of the main application', 'app.example.com'),
  artifactBucket: parameter('ArtifactBucket', 'Bucket of the function bundles'),
}
const foundations = declareFoundations(stack, parameters)
const compute = declareCompute(stack, parameters, foundations)
declareWatching(stack, parameters, foundations, compute)
app.synth()
