// challenge: pass-on
// expect: memory_limit
// expect without policy: memory_limit
// about: doubles a string until the heap is full.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            var text = "x";
            while (text.Length > 0) text += text;
            yield return item;
        }
    }
}
