// challenge: pass-on
// expect: failed or crashed
// expect without policy: failed or crashed
// about: keeps the items in the frames of a recursion instead of a list.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        using var enumerator = source.GetEnumerator();
        var reversed = new Stack<T>();
        Descend(enumerator, reversed);
        return reversed;
    }

    private static void Descend<T>(IEnumerator<T> enumerator, Stack<T> reversed)
    {
        if (!enumerator.MoveNext()) return;
        var item = enumerator.Current;
        Descend(enumerator, reversed);
        reversed.Push(item);
    }
}
