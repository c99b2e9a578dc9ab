// challenge: map-once
// expect: rejected: `Delegate.Method` is not allowed here
// expect without policy: failed
// about: asks the callback for the method and the object behind it.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f) =>
        throw new InvalidOperationException($"loot: {f.Method.DeclaringType?.FullName}.{f.Method.Name} {f.Target}");
}
