using Grader.Contracts.Results;

namespace Grader.Webhooks.Tests.Payloads;

/// <summary>Results to put into messages.</summary>
internal static class SampleResult
{
    internal static GradingResult Small => ResultJson.Parse(DataFile.Read("Payloads/result.json"));

    /// <summary>The small result with as many failed tests as asked for, each with evidence and a message.</summary>
    internal static GradingResult With(int tests, int messageLength, int traceLength)
    {
        var failed = Small.Tests[1];
        return Small with
        {
            Tests = [.. Enumerable.Range(1, tests).Select(number => failed with
            {
                Id = $"LZ-PULL-{number}",
                Message = new string('m', messageLength),
                Evidence = new Evidence { Trace = [.. Enumerable.Range(0, traceLength).Select(pull => $"pull {pull}")] },
            })],
        };
    }
}
