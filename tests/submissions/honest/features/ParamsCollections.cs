// expect: allowed
// about: params arrays, spans and collections
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        foreach (var source in sources)
        {
            foreach (var item in source) yield return item;
        }
    }

    public static int Sum(params ReadOnlySpan<int> items)
    {
        var total = 0;
        foreach (var item in items) total += item;
        return total;
    }

    public static int Count(params IReadOnlyList<string> items) => items.Count;

    public static int Many(params IEnumerable<object> items) => items.Count();

    public static int Own(params List<int> items) => items.Count;

    public static int Use() => Sum(1, 2, 3) + Count("a", "b") + Many(1, "x") + Own(1) + Chain([1], [2]).Count() + Sum();
}
