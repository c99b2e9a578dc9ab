namespace Grader.Probes.Findings;

/// <summary>What the pool and the assertion about it find, in words.</summary>
internal static class PoolFindings
{
    private const string Property = "MM-POOL";

    public static Finding Foreign() => new(Property, "Returns what it did not rent. The array is none of this pool's.");

    public static Finding ReturnedTwice() => new(Property, "Returns twice. The same array was given back a second time.",
        Measured: new(1, 2, "returns"), Cause: "the array is returned both in the loop and in a finally block.");

    public static Finding NotReturned(long rents, int away, string moment) => new(
        Property, $"Keeps what it rented. The consumer {moment}; of {Plural.Of(rents, "array")} {Plural.Number(away)} did not come back.",
        Measured: new(0, away, "arrays away"), Cause: "Return does not stand in a finally block, so a break or an error passes it by.");

    public static Finding TouchedAfterReturn() => new(
        Property, "Touches what it gave back. An array was written to after it had been returned to the pool.",
        Cause: "the array is returned before the last use of it.");

    public static Finding GaveAway(int position) => new(
        Property, $"Hands out what it gave back. Result {position} is an array that was returned to the pool.",
        Cause: "the rented array itself is yielded, and then returned.");

    public static Finding NeverRented() => new(Property, "Rents nothing. The pool that was given was not used.");
}
