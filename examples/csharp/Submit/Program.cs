// Submits a file and waits for its result: Submit CHALLENGE FILE [WEBHOOK-URL]
// Environment: GRADER_URL (http://127.0.0.1:8080), GRADER_KEY, WEBHOOK_SECRET (with a webhook).
using Grader.Client;
using Grader.Client.Problems;
using Grader.Client.Submissions;
using Grader.Contracts.Submissions;

if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("Usage: Submit CHALLENGE FILE [WEBHOOK-URL]");
    return 2;
}

using var http = new HttpClient();
var grader = new GraderClient(http, new GraderClientOptions
{
    Address = new Uri(Setting("GRADER_URL") ?? "http://127.0.0.1:8080"),
    ApiKey = Setting("GRADER_KEY"),
});

try
{
    var accepted = await grader.SubmitAsync(new NewSubmission
    {
        Challenge = args[0],
        Files = [new SourceFile("Solution.cs", await File.ReadAllTextAsync(args[1]))],
        Webhook = args.Length == 3 ? new WebhookTarget(new Uri(args[2]), Setting("WEBHOOK_SECRET") ?? "") : null,
        Metadata = new Dictionary<string, string> { ["from"] = "examples/csharp" },
    });
    Console.WriteLine($"submitted {accepted.Id}");

    var submission = await grader.WaitAsync(accepted.Id);
    if (submission.Result is not { } result) throw new InvalidOperationException("The submission was cancelled.");
    Console.WriteLine($"{result.Verdict}: {result.Score} of {result.MaxScore} points");
    foreach (var test in result.Tests.Where(test => test.Message is not null)) Console.WriteLine($"{test.Property}: {test.Message}");
    return 0;
}
catch (GraderProblemException problem)
{
    Console.Error.WriteLine($"{problem.Message} ({problem.Type}, trace {problem.TraceId})");
    foreach (var error in problem.Errors) Console.Error.WriteLine($"  {error.Pointer}: {error.Detail}");
    return 1;
}

static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
