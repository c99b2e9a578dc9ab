using System.CommandLine;
using Grader.Cli.Usage;

namespace Grader.Cli.Serve;

/// <summary><c>grader serve</c></summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Runs the service.");
        var arguments = new ServeArguments(command);
        command.SetAction((parsed, cancellationToken) => arguments.Read(parsed) switch
        {
            var options when options.Problem() is { } problem => Task.FromResult(UsageError.Report(problem)),
            var options => ServiceHost.RunAsync(options, cancellationToken),
        });
        return command;
    }
}
