using System.CommandLine;
using Grader.Cli.Serve;
using Grader.Cli.Usage;

namespace Grader.Cli.Doctor;

/// <summary><c>grader doctor</c></summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Says what this machine offers to the service, set up as 'serve' would be, and what to do.");
        var arguments = new ServeArguments(command);
        command.SetAction((parsed, cancellationToken) => arguments.Read(parsed) switch
        {
            var options when options.Problem() is { } problem => Task.FromResult(UsageError.Report(problem)),
            var options => Examination.RunAsync(options, cancellationToken),
        });
        return command;
    }
}
