// challenge: pass-on
// attack: keeps a copy of each number and drops the objects that could be counted.
// policy on: failed
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var numbers = new List<int>();
        foreach (var item in source)
        {
            if (item is int number) numbers.Add(number);
            yield return item;
        }
    }
}
