using System.CommandLine;
using System.CommandLine.Invocation;
using Grader.Cli;
using Grader.Cli.Usage;

var parsed = GraderCommand.Create().Parse(args);
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
