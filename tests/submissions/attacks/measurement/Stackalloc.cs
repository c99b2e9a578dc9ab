// challenge: pass-on
// expect: rejected: stackalloc
// expect without policy: failed
// about: keeps numbers on the stack.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (source is not IEnumerable<int> numbers) return source.Select(item => item);
        Span<int> kept = stackalloc int[20_000];
        var count = 0;
        foreach (var number in numbers) kept[count++] = number;
        return (IEnumerable<T>)(object)kept[..count].ToArray();
    }
}
