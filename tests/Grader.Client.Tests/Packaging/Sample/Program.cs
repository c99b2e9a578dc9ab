using Grader.Client;
using Grader.Client.Problems;
using Grader.Client.Submissions;
using Grader.Client.Webhooks;
using Grader.Contracts.Formats;
using Grader.Contracts.Results;

// Nothing listens at port 9: what matters is that a program that knows only the package gets so far.
using var http = new HttpClient();
var grader = new GraderClient(http, new GraderClientOptions { Address = new Uri("http://127.0.0.1:9"), Attempts = 1 });
try
{
    var accepted = await grader.SubmitAsync(new NewSubmission { Challenge = "take-every", Files = [new("Solution.cs", "class C;")] });
    Submission submission = await grader.WaitAsync(accepted.Id);
    Console.WriteLine(ResultFormat.Tap.Write(submission.Result!));
}
catch (GraderProblemException problem)
{
    Console.WriteLine(problem.Type);
}
catch (HttpRequestException)
{
    Console.WriteLine($"unreachable {new WebhookVerifier("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").Tolerance} {Verdict.Passed}");
}
