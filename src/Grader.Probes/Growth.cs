namespace Grader.Probes;

/// <summary>How a cost may grow with the size of the input: a declared upper bound, never a fitted curve.</summary>
public sealed class Growth
{
    private readonly Func<long, double> bound;
    private readonly string? counted;

    private Growth(string name, Func<long, double> bound, string? counted = null, string? cause = null) =>
        (Name, this.bound, this.counted, Cause) = (name, bound, counted, cause);

    /// <summary>In the words of the message: <c>O(1)</c>, <c>O(log n)</c>.</summary>
    public string Name { get; }

    /// <param name="most">The largest cost at any size.</param>
    public static Growth Constant(double most) => new("O(1)", _ => most);

    /// <param name="start">The cost at size 1.</param>
    /// <param name="perDoubling">What each doubling of the size may add.</param>
    public static Growth Logarithmic(double start, double perDoubling) =>
        new("O(log n)", n => start + perDoubling * Math.Log2(Math.Max(1, n)));

    /// <param name="start">The cost at size 0.</param>
    /// <param name="perItem">What each item may add.</param>
    public static Growth Linear(double start, double perItem) => new("O(n)", n => start + perItem * n);

    /// <summary>O(n log n).</summary>
    public static Growth Linearithmic(double start, double perItemAndDoubling) =>
        new("O(n log n)", n => start + perItemAndDoubling * n * Math.Log2(Math.Max(2, n)));

    /// <param name="name">In the words of the message: <c>O(height)</c>, <c>O(k)</c>.</param>
    /// <param name="bound">The largest cost at a size.</param>
    public static Growth Of(string name, Func<long, double> bound)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(bound);
        return new Growth(name, bound);
    }

    /// <summary>The same bound, with a word for what the size counts: the message says "with 64 sources", not "at n = 64".</summary>
    /// <param name="what">In the plural.</param>
    public Growth Over(string what)
    {
        ArgumentException.ThrowIfNullOrEmpty(what);
        return new Growth(Name, bound, what, Cause);
    }

    /// <summary>The same bound, with what most likely makes code exceed it: the message tells it in the place of a guess from the curve.
    /// </summary>
    /// <param name="cause">A clause in lower case, with a full stop: <c>each number is computed from 0 again.</c></param>
    public Growth Because(string cause)
    {
        ArgumentException.ThrowIfNullOrEmpty(cause);
        return new Growth(Name, bound, counted, cause);
    }

    internal string? Cause { get; }

    internal double At(long n) => bound(n);

    internal string Size(long n) => counted is null ? $"at n = {Plural.Number(n)}" : $"with {Plural.Number(n)} {counted}";
}
