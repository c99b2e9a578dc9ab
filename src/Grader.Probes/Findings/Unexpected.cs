using Xunit.Sdk;

namespace Grader.Probes.Findings;

/// <summary>Unexpected exceptions from student code.</summary>
internal static class Unexpected
{
    /// <summary>Whether the student is to answer for it: not for the probes' own and the author's assertions, nor for a full heap, which is
    /// the host's verdict.</summary>
    public static bool IsStudents(Exception error) => error is not (XunitException or OutOfMemoryException);

    /// <summary>What student code throws; null where it throws nothing.</summary>
    public static Exception? Caught(Action code)
    {
        try
        {
            code();
            return null;
        }
        catch (Exception error) when (IsStudents(error))
        {
            return error;
        }
    }

    /// <summary>The same for async code.</summary>
    public static async Task<Exception?> CaughtAsync(Func<Task> code)
    {
        try
        {
            await code().ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (IsStudents(error))
        {
            return error;
        }
    }

    /// <param name="moment">When it happened: <c>when it was asked for item 3</c>.</param>
    public static Finding Threw(string property, Exception error, string moment) =>
        new(property, $"Throws. Your code threw {TypeName(error)} {moment}.",
            Cause: error switch
            {
                NotImplementedException => "this part is not written yet.",
                InvalidOperationException
                    when IsPlatforms(error) && error.Message.StartsWith("Collection was modified", StringComparison.Ordinal) =>
                    "a collection is changed while a foreach over it is under way (in an iterator it is, as long as the consumer is).",
                _ => null,
            },
            CounterExample: () => Message(error),
            HasLesson: false, Thrown: error);

    /// <summary>What an exception of the platform's says; of a student's own its type. Where values are shown.</summary>
    public static string Message(Exception error) =>
        ValueText.OneLine(IsPlatforms(error) && !AsksItsParts(error) ? error.Message : error.GetType().Name);

    /// <summary>The name that a refusal carries. Where values are shown: student code has chosen it.</summary>
    public static string ParamName(ArgumentException error) =>
        !IsPlatforms(error) ? "that of an exception of its own" : error.ParamName is { } name ? $"'{ValueText.OneLine(name)}'" : "null";

    public static Finding NoSequence(string property) => ReturnedNull(property, "Your code returned no sequence");

    public static Finding NoEnumerator(string property) => ReturnedNull(property, "GetEnumerator returned nothing");

    /// <summary>The name of a type of the platform's; a student's own could be chosen to tell the input. Never Message or ToString: of a
    /// student's own exception they are student code.</summary>
    public static string TypeName(Exception error) => IsPlatforms(error) ? error.GetType().Name : "an exception of its own";

    /// <summary>Messages that are put together when they are read, from what may be the student's.</summary>
    private static bool AsksItsParts(Exception error) => error is AggregateException
        || (error is ArgumentOutOfRangeException { ActualValue: { } value } && value.GetType().Assembly != typeof(object).Assembly);

    private static Finding ReturnedNull(string property, string what) =>
        new(property, $"Returns null. {what}.", HasLesson: false);

    private static bool IsPlatforms(Exception error) => error.GetType().Assembly == typeof(object).Assembly;
}
