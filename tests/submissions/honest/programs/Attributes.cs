// challenge: pairwise
// expect: passed
// about: attributes of one's own and those of the base library
using System.Diagnostics;
using System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
internal sealed class CourseAttribute(string chapter) : Attribute
{
    public string Chapter => chapter;
}

[Course("iterators")]
public static class Solution
{
    [DebuggerStepThrough]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        Trace("starts");
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var last = items.Current;
        while (items.MoveNext())
        {
            var next = items.Current;
            yield return (last, next);
            last = next;
        }
    }

    [Conditional("DEBUG")]
    [Obsolete("Only while debugging.")]
    private static void Trace(string text) => throw new InvalidOperationException(text);
}
