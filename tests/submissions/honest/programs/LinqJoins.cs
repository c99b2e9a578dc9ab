// challenge: chain
// expect: passed
// about: Join, GroupJoin, LeftJoin, RightJoin, Zip of two and of three
public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var places = Enumerable.Range(0, sources.Length).ToArray();
        var open = places.Zip(sources).Join(places, pair => pair.First, place => place, (pair, _) => pair)
            .GroupJoin(places, pair => pair.First, place => place, (pair, same) => (pair.First, pair.Second, Count: same.Count()))
            .LeftJoin(places, entry => entry.First, place => place, (entry, _) => entry)
            .RightJoin(places, entry => entry.First, place => place, (entry, _) => entry)
            .ToList();
        if (open.Zip(places, sources).Any(three => three.Third is null)) throw new ArgumentNullException(nameof(sources));
        return open.SelectMany(entry => entry.Second);
    }
}
