// challenge: map-once
// expect: passed
// about: a partial event with its two halves
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate();

        IEnumerable<R> Iterate()
        {
            var mapped = new Mapper();
            var count = 0;
            mapped.Done += () => count++;
            foreach (var item in source)
            {
                var result = f(item);
                mapped.Tell();
                yield return result;
            }
        }
    }
}

internal sealed partial class Mapper
{
    public partial event Action Done;

    public void Tell() => handlers?.Invoke();
}

internal sealed partial class Mapper
{
    private Action? handlers;

    public partial event Action Done
    {
        add => handlers += value;
        remove => handlers -= value;
    }
}
