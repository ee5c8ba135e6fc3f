/**
 * A rule that lets nothing out. A security group without egress rules of its own gets one from EC2 that lets everything
 * out. Source: AWS CloudFormation template reference, AWS::EC2::SecurityGroup.
 */
export const closedEgress = [
  {
    Description: 'Nothing',
    IpProtocol: 'icmp',
    FromPort: 252,
    ToPort: 86,
    CidrIp: '255.255.255.255/32',
  },
]
