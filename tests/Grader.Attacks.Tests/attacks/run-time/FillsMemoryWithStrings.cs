// challenge: pass-on
// attack: doubles a string until the heap is full.
// policy on: memory_limit
// policy off: memory_limit
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
