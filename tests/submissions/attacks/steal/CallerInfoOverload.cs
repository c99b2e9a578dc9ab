// challenge: pass-on
// expect: rejected: `[CallerMemberName]` is not allowed
// expect without policy: failed
// about: keeps the contract and adds an overload that would ask the compiler for the text of its caller.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException("loot: nothing");

    public static IEnumerable<int> PassOn(IEnumerable<int> source, [CallerMemberName] string name = "") =>
        throw new InvalidOperationException($"loot: {name}");
}
