using System.CommandLine;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;

namespace Grader.Rigs;

/// <summary><c>broker N</c>: what RabbitMQ bears, with the messages of a submission and without a grading.</summary>
internal sealed class BrokerCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of messages." };
    private readonly Option<string> url = new("--url")
    {
        Description = "The broker; amqp://guest:guest@localhost:5672/ by default.",
        DefaultValueFactory = _ => "amqp://guest:guest@localhost:5672/",
    };

    private readonly Option<int?> server = new("--pid") { Description = "The server's process, to count its CPU." };
    private readonly FormatOption format = new();

    public BrokerCommand()
        : base("broker", "Publishes and takes messages of a quorum queue as the API and the workers do, without grading.")
    {
        count.Validators.Add(option => MinimumValue.Check(1, option));
        Arguments.Add(count);
        foreach (var option in new Option[] { url, server, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var run = new BrokerRun(new(parsed.GetValue(url)!), parsed.GetValue(server));
        var phases = await run.RunAsync(parsed.GetValue(count), cancellationToken);
        if (format.IsJson(parsed)) StdoutDocument.Write(new { schema = "grader.rigs.broker/1", phases });
        else Phase.WriteText(Console.Out, phases);
        return ExitCode.Passed;
    }
}
