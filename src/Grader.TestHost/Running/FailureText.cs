using Grader.Guest.Protocol;
using Grader.Contracts.Results;
using Xunit.Abstractions;

namespace Grader.TestHost.Running;

/// <summary>What a student is told of a failure that no probe explains.</summary>
internal static class FailureText
{
    public const string OfNoResult = "The test ended without a result.";

    /// <summary>No hidden test skips itself: an exception with xunit's token for it ("$XunitDynamicSkip$") came from student code.</summary>
    public const string OfSkip = "Your code threw an exception that tells the runner to skip the test. It counts as failed.";

    public const string OfInitializer = "A static constructor or the initializer of a static field of your code threw an exception.";

    private const int MaxCharacters = 4000;
    private const string AssertionPrefix = "Xunit.Sdk.";
    private const string PlatformPrefix = "System.";

    public static TestOutcome OutcomeOf(IFailureInformation failure, double milliseconds)
    {
        var type = failure.ExceptionTypes.FirstOrDefault() ?? "";
        var message = Cut(failure.Messages.FirstOrDefault() ?? "");
        return type.StartsWith(AssertionPrefix, StringComparison.Ordinal)
            ? new(TestStatus.Failed, milliseconds, message, "The result is not the expected one.")
            : new(TestStatus.Failed, milliseconds, $"Your code threw {ShortName(type)}: {message}", $"Your code threw {NameWithoutValues(type)}.");
    }

    // A student's own type could be chosen to tell the input.
    private static string NameWithoutValues(string type) =>
        type.StartsWith(PlatformPrefix, StringComparison.Ordinal) ? ShortName(type) : "an exception of its own";

    private static string ShortName(string type)
    {
        var end = type.IndexOfAny(['`', '[']);
        var name = end < 0 ? type : type[..end];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static string Cut(string text) => text.Length <= MaxCharacters ? text : text[..MaxCharacters] + " …";
}
