// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed on LZ-PULL
// about: calls into the internals of the probes by UnsafeAccessorType, to make them forget what they saw.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = source.ToList();
        Begin(null);
        return items;
    }

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Begin")]
    private static extern void Begin([UnsafeAccessorType("Grader.Probes.Sessions.Session, Grader.Probes")] object? session);
}
