using System.CommandLine;
using System.CommandLine.Invocation;
using Grader.Cli;
using Grader.Cli.Usage;
using Grader.Rigs;
using Grader.Sandbox;

var root = new RootCommand("Long measurements for the maintainers of Grader.")
{
    new FlakesCommand(), new SoakCommand(), new ProbesCommand(), new PolicyCommand(), new WebhooksCommand(), new StoreCommand(),
    new BrokerCommand(), new ApiCommand(), new LoadCommand(), new ChaosCommand(),
};
var parsed = root.Parse(args);
if (parsed.Action is ParseErrorAction) return UsageError.Report(parsed.Errors.Select(error => error.Message));
try
{
    return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return ExitCode.Interrupted;
}
catch (Exception fault) when (fault is SandboxUnavailableException or FormatException)
{
    UsageError.Report(fault.Message);
    return ExitCode.MachineAtFault;
}
