namespace Grader.Probes.Findings;

/// <summary>What the assertion about cancellation finds, in words.</summary>
internal static class CancellationFindings
{
    /// <summary>The moment in which both routes bring a token.</summary>
    public const string BesideAnother = "was cancelled between two items, and the token that came the other way was not";

    private const string Property = "AS-CANCEL";

    public static Finding NotForwarded(TokenRoute route) => new(
        Property, $"Keeps the token. A token that was given {Given(route)} and then cancelled did not reach the source.",
        Cause: route == TokenRoute.WithCancellation
            ? "the token parameter lacks [EnumeratorCancellation], or the source is read without a token."
            : "the source is read without a token (no WithCancellation, no token argument).");

    public static Finding NotObserved(TokenRoute route, string moment, Exception? outcome, bool ended)
    {
        if (outcome is not null and not OperationCanceledException)
            return Unexpected.Threw(Property, outcome, $"where OperationCanceledException was due: a token given {Given(route)} {moment}");
        var instead = outcome is not null ? $"{Unexpected.TypeName(outcome)} was thrown"
            : ended ? "the sequence ended as if all were well"
            : "another item came";
        return new Finding(
            Property, $"Ignores cancellation. A token given {Given(route)} {moment}; OperationCanceledException was due, but {instead}.",
            Cause: ended
                ? "the token is answered with `yield break` or `return` in place of an exception, or the exception is caught and swallowed."
                : moment == BesideAnother ? "where both tokens are given, one is used and the other forgotten: link them."
                : route == TokenRoute.WithCancellation
                    ? "the token parameter lacks [EnumeratorCancellation], or GetAsyncEnumerator forgets its token, or nothing looks at it."
                : "nothing looks at the token here: where nothing is awaited, only ThrowIfCancellationRequested does.");
    }

    public static Finding NeverWaits { get; } = new(
        Property, "Cannot be cancelled. Your code never waits for its source, so a token that is cancelled meanwhile stops nothing.");

    private static string Given(TokenRoute route) => route == TokenRoute.Argument ? "as the argument" : "by WithCancellation";
}
