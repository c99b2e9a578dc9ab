using Grader.Guest;
using Grader.Guest.Entering;
using Grader.Guest.Examining;

if (args is [GateArguments.Enter, ..]) return Enter.Run(args.AsSpan(1));

Lockdown.Apply(args);
await Examination.ReportAsync(Console.OpenStandardOutput());
// Lives until the reader has also looked from outside.
Console.OpenStandardInput().ReadByte();
return 0;
