using Grader.Guest.Protocol;
using Grader.Probes.Hosting;
using Grader.Contracts.Results;
using Xunit.Abstractions;

namespace Grader.TestHost.Running;

/// <summary>The messages about failures that no probe explains.</summary>
internal static class FailureText
{
    public const string OfNoResult = "The test ended without a result.";

    /// <summary>Hidden tests never skip: an exception with xunit's skip token ("$XunitDynamicSkip$") came from student code.</summary>
    public const string OfSkip = "Your code threw an exception that tells the runner to skip the test. It counts as failed.";

    public const string OfInitializer = "A static constructor or the initializer of a static field of your code threw an exception.";

    private const int MaxCharacters = 4000;
    private const string AssertionPrefix = "Xunit.Sdk.";
    private const string PlatformPrefix = "System.";

    public static TestOutcome OutcomeOf(IFailureInformation failure, double milliseconds)
    {
        var type = failure.ExceptionTypes.FirstOrDefault() ?? "";
        var message = Truncate(failure.Messages.FirstOrDefault() ?? "");
        var (withValues, without) = type.StartsWith(AssertionPrefix, StringComparison.Ordinal)
            ? (message, "The result is not the expected one.")
            : ($"Your code threw {ShortName(type)}: {message}", $"Your code threw {NameWithoutValues(type)}.");
        return new(TestStatus.Failed, milliseconds, TestScope.ShowsValues ? withValues : without, without);
    }

    // The name of a student's own type could reveal the input.
    private static string NameWithoutValues(string type) =>
        type.StartsWith(PlatformPrefix, StringComparison.Ordinal) ? ShortName(type) : "an exception of its own";

    private static string ShortName(string type)
    {
        var end = type.IndexOfAny(['`', '[']);
        var name = end < 0 ? type : type[..end];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static string Truncate(string text) => text.Length <= MaxCharacters ? text : text[..MaxCharacters] + " …";
}
