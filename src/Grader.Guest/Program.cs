using Grader.Guest;
using Grader.Guest.Entering;
using Grader.Guest.Examining;

if (args is [Enter.Command, ..]) return Enter.Run(args.AsSpan(1));

Lockdown.Apply(args);
await Examination.ReportAsync(Console.OpenStandardOutput());
// Until whoever reads it has also looked from outside.
Console.OpenStandardInput().ReadByte();
return 0;
