using Grader.Confinement;
using Grader.Gate.Entering;
using Grader.Gate.Examining;

if (args is [Entrance.Command, ..]) return Entrance.Enter(args.AsSpan(1));

Lockdown.Apply(args);
await Examination.ReportAsync(Console.OpenStandardOutput());
// Until whoever reads it has also looked from outside.
Console.OpenStandardInput().ReadByte();
return 0;
