// challenge: take-every
// expect: passed
// about: throw as an expression in ?:, ?? and arrows
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        Iterate(source ?? throw new ArgumentNullException(nameof(source)), step > 0 ? step : throw new ArgumentOutOfRangeException(nameof(step)));

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (index == 0) yield return item;
            index = index + 1 == step ? 0 : index + 1;
        }
    }
}
