// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: keeps a copy of each number and drops the objects that could be counted.
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
