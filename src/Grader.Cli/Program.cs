using System.CommandLine.Invocation;
using Grader.Cli;
using Grader.Cli.Bench;
using Grader.Cli.Doctor;
using Grader.Cli.Grade;
using Grader.Cli.Keys;
using Grader.Cli.Ledger;
using Grader.Cli.Listen;
using Grader.Cli.New;
using Grader.Cli.Queue;
using Grader.Cli.Serve;
using Grader.Cli.SigningKeys;
using Grader.Cli.Starter;
using Grader.Cli.Try;
using Grader.Cli.Verify;

var root = new RootCommand("Grades C# challenges about iterators and generators: is it lazy, and what does it remember?")
{
    new TryCommand(), new ServeCommand(), new GradeCommand(), new VerifyCommand(), new NewCommand(), new StarterCommand(),
    new BenchCommand(), new DoctorCommand(), new KeysCommand(), new LedgerCommand(), new ListenCommand(),
    new QueueCommand(), new SigningKeyCommand(),
};
var parsed = root.Parse(args);
if (parsed.Action is ParseErrorAction) return UsageError.Report(UsageProblems.Of(parsed));
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // The service's own shutdown has limits; nothing else takes long to stop.
        ProcessTerminationTimeout = TimeSpan.FromMinutes(2),
    });
}
catch (OperationCanceledException)
{
    return ExitCode.Interrupted;
}
catch (Exception fault)
{
    // The edge of the process. Exit code 1 would say that a student's work did not pass.
    Console.Error.WriteLine($"grader: {fault}");
    return ExitCode.MachineAtFault;
}
