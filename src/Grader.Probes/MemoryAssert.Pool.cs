namespace Grader.Probes;

public static partial class MemoryAssert
{
    private const string Pool = "MM-POOL";

    /// <summary>MM-POOL: what is rented is returned once, whether the consumer leaves after 0, 1, … items or at the end, and is not written
    /// to or handed out afterwards. (What is read from it afterwards is spoilt: VAL sees it.)</summary>
    /// <param name="code">Calls the student's code with the pool; the sequence must end.</param>
    /// <param name="upTo">The largest number of items to take before the break; at least that many must come.</param>
    public static void ReturnsWhatItRents<T, TPooled>(Func<IEnumerable<T>> code, PoolProbe<TPooled> pool, int upTo)
    {
        ArgumentNullException.ThrowIfNull(pool);
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        pool.Session.Check(Pool, session =>
        {
            for (var items = 0; items <= upTo; items++)
            {
                var walk = Walk<T>.Start(session, Pool, code, [pool]);
                walk.Take(items);
                walk.Close();
                JudgePool(session, pool, $"left after {Plural.Of(items, "item")}");
            }

            RunToEnd(session, code, pool);
        });
    }

    private static void RunToEnd<T, TPooled>(Session session, Func<IEnumerable<T>> code, PoolProbe<TPooled> pool)
    {
        var walk = Walk<T>.Start(session, Pool, code, [pool]);
        var results = new List<object?>();
        while (walk.Yielded < Session.MostItems && walk.Next()) results.Add(walk.Current);
        walk.Close();
        JudgePool(session, pool, "reached the end");
        if (pool.Rents == 0) throw session.Latch(PoolFindings.NeverRented());
        if (results.FindIndex(pool.WasReturned) is >= 0 and var given) throw session.Latch(PoolFindings.GaveAway(given));
    }

    private static void JudgePool<TPooled>(Session session, PoolProbe<TPooled> pool, string moment)
    {
        session.ThrowIfViolated();
        if (pool.Away > 0) throw session.Latch(PoolFindings.NotReturned(pool.Rents, pool.Away, moment));
        if (pool.WasTouchedAfterReturn()) throw session.Latch(PoolFindings.TouchedAfterReturn());
    }
}
