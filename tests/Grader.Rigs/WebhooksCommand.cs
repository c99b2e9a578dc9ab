using System.CommandLine;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;

namespace Grader.Rigs;

/// <summary><c>webhooks</c>: many endpoints of which some hang and some answer 500, and how long the others wait.</summary>
internal sealed class WebhooksCommand : Command
{
    private const int MostMilliseconds = 200;

    private readonly Option<int> endpoints = Number("--endpoints", 1000, "Endpoints, each of a tenant and a host of its own.");
    private readonly Option<int> hang = Number("--hang", 50, "Those that never answer.");
    private readonly Option<int> fail = Number("--fail", 50, "Those that answer 500.");
    private readonly Option<int> events = Number("--events", 3000, "Events, each for one tenant.");
    private readonly Option<int> perSecond = Number("--per-second", 50, "Events in a second.");
    private readonly FormatOption format = new();

    public WebhooksCommand()
        : base("webhooks", "Delivers to many endpoints of which some hang and some fail, and measures how long the others wait.")
    {
        foreach (var option in new Option[] { endpoints, hang, fail, events, perSecond, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private static Option<int> Number(string name, int otherwise, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result => MinimumValue.Check(name is "--hang" or "--fail" ? 0 : 1, result));
        return option;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(hang) + parsed.GetValue(fail) >= parsed.GetValue(endpoints))
            return UsageError.Report("--endpoints must be more than --hang and --fail together.");

        WebhooksReport report;
        using (var progress = ProgressLine.OnStderr())
        {
            var run = new WebhooksRun(parsed.GetValue(endpoints), parsed.GetValue(hang), parsed.GetValue(fail), progress);
            report = await run.RunAsync(parsed.GetValue(events), parsed.GetValue(perSecond), cancellationToken);
        }

        if (format.IsJson(parsed)) WriteDocument(report);
        else WriteText(Console.Out, report);
        return report.MedianMs < MostMilliseconds && report.Missing == 0 ? ExitCode.Passed : ExitCode.NotPassed;
    }

    private static void WriteDocument(WebhooksReport report) => StdoutDocument.Write(new
    {
        schema = "grader.rigs.webhooks/1",
        report.Events,
        report.ToHealthy,
        medianMs = Math.Round(report.MedianMs, 1),
        p90Ms = Math.Round(report.P90Ms, 1),
        p99Ms = Math.Round(report.P99Ms, 1),
        longestMs = Math.Round(report.LongestMs, 1),
        report.Recovered,
        report.Missing,
    });

    private static void WriteText(TextWriter output, WebhooksReport report) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {report.Events} events, {report.ToHealthy} of them for endpoints that answer
        from commit to arrival there
          median                       {report.MedianMs:0.0} ms
          90 and 99 of 100             {report.P90Ms:0.0} ms, {report.P99Ms:0.0} ms
          longest                      {report.LongestMs:0.0} ms
        after the others recovered     {report.Recovered} delivered again
        never arrived                  {report.Missing}
        """));
}
