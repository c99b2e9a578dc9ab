// challenge: round-robin
// expect: failed on VAL
// score: 12
// about: yields a hundred thousand items of one task, and keeps none
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        foreach (var task in tasks)
            foreach (var step in task)
                yield return step;
    }
}
