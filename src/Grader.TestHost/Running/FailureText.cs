using Grader.Contracts.Results;
using Grader.Guest.Protocol;
using Grader.Probes.Hosting;
using Xunit.Sdk;

namespace Grader.TestHost.Running;

/// <summary>The messages about failures that no probe explains.</summary>
internal static class FailureText
{
    public const string OfInitializer = "A static constructor or the initializer of a static field of your code threw an exception.";

    private const string OfHeapLimit =
        "The test hit the heap limit: your code kept more in memory than the challenge allows. "
        + "Look for a list or a buffer that is filled without an end (also by a loop that never ends) or made too large at once.";

    private const string OfAssertion = "The result is not the expected one.";
    private const int MaxCharacters = 4000;
    private const string PlatformPrefix = "System.";

    public static TestOutcome OutcomeOf(Exception exception, double milliseconds)
    {
        var without = exception is XunitException ? OfAssertion : $"Your code threw {NameWithoutValues(exception.GetType())}.";
        return new(TestStatus.Failed, milliseconds, TestScope.ShowsValues ? WithValues(exception) : without, without)
        {
            ThrownAt = exception is XunitException ? null : StudentFrame.Of(exception),
        };
    }

    /// <param name="where">What the code was doing, with and without numbers; null where that is not known.</param>
    public static TestOutcome OutcomeOfHeapLimit(string? where, string? withoutNumbers, Evidence? evidence) => new(
        TestStatus.MemoryLimit, DurationMs: 0, Then(where), Then(withoutNumbers), Evidence: evidence);

    private static string Then(string? where) => where is null ? OfHeapLimit : $"{OfHeapLimit} {where}";

    // Only here is an exception of student code asked for what it says.
    private static string WithValues(Exception exception) => exception is XunitException
        ? Truncate(exception.Message)
        : $"Your code threw {ShortName(exception.GetType())}: {Truncate(MessageOf(exception))}";

    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception another)
        {
            return $"(its message cannot be read, because that throws {ShortName(another.GetType())})";
        }
    }

    // The name of a student's own type could reveal the input.
    private static string NameWithoutValues(Type type) =>
        type.Assembly.GetName().Name!.StartsWith(PlatformPrefix, StringComparison.Ordinal) ? ShortName(type) : "an exception of its own";

    private static string ShortName(Type type)
    {
        var end = type.Name.IndexOf('`', StringComparison.Ordinal);
        return end < 0 ? type.Name : type.Name[..end];
    }

    private static string Truncate(string text) => text.Length <= MaxCharacters ? text : text[..MaxCharacters] + " …";
}
