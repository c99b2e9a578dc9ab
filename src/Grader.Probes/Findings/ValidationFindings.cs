namespace Grader.Probes.Findings;

/// <summary>What the assertions about arguments find, in words.</summary>
internal static class ValidationFindings
{
    public const string AtTheCall = "at the call";

    private const string Property = "LZ-VALIDATE";

    public static Finding NotRefused<TException>(string parameter, bool late) => new(
        Property,
        late
            ? $"Refuses too late. {typeof(TException).Name} for '{parameter}' came with the first MoveNext, not at the call."
            : $"Accepts a wrong argument. {typeof(TException).Name} for '{parameter}' was expected at the call, which threw nothing.",
        Cause: late ? "the check stands in the same method as a yield, so it waits for the first MoveNext." : null);

    public static Finding WrongException<TException>(string parameter, Exception error, string moment) => new(
        Property,
        $"Throws something else. {typeof(TException).Name} for '{parameter}' was expected {moment}; {Unexpected.TypeName(error)} came.",
        Cause: error is NullReferenceException ? "the argument is used, and was not checked before." : null,
        CounterExample: () => Unexpected.Message(error), HasLesson: moment != AtTheCall);

    public static Finding WrongParameter<TException>(string parameter, ArgumentException error, string moment) => new(
        Property, $"Names another parameter. {typeof(TException).Name} came {moment}, but its ParamName is not '{parameter}'.",
        Cause: "nameof of another parameter, a parameter that was renamed, or the exception's constructor takes the message first.",
        CounterExample: () => $"ParamName is {Unexpected.ParamName(error)}", HasLesson: false);
}
