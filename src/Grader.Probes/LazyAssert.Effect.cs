namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Effect = "LZ-EFFECT";

    /// <summary>LZ-EFFECT: the callback gets each item that was pulled exactly once, in order, and not before it is needed. At the end of
    /// the source every pulled item has been passed; where the output ends before, one may still be held. How often the source is opened
    /// is not judged here.</summary>
    /// <param name="code">Calls the student's code with the source and the callback.</param>
    /// <param name="source">Its items are the callback's argument, or one of its two.</param>
    /// <param name="take">How many items must come; null to run to the end.</param>
    /// <param name="calls">The largest number of calls once the item at a position, from 0, has been asked for; null for as many as items
    /// were pulled.</param>
    public static void CallsOncePerItem<TItem, T>(
        Func<IEnumerable<T>> code, SequenceProbe<TItem> source, CallProbe callback, int? take = null, Func<int, long>? calls = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(callback);
        source.Session.Check(Effect, session =>
        {
            callback.KeepArguments();
            var walk = Walk<T>.Start(session, Effect, code, [source, callback]);
            var isOther = false;
            while (!walk.Ended && walk.Yielded < (take ?? Session.MostItems))
            {
                var position = walk.Yielded;
                walk.Next();
                var bound = calls?.Invoke(position) ?? long.MaxValue;
                // The newest result, handed over at once, was not computed ahead; that it is another one than was due is for VAL to tell.
                if (callback.Calls > bound && !walk.Ended)
                {
                    isOther = source.Newest is not null
                        && callback.NewestResult is { } newest && newest.Matches(Snapshot.Of(walk.Current));
                }

                var most = Math.Min(source.ItemsPulled, isOther ? long.MaxValue : bound);
                JudgeCalls(session, callback, atLeast: 0, atMost: most, source.HasEnded);
            }

            session.NeedMost(Effect, take ?? 0, walk.Yielded);
            var held = walk.Ended && source.Tally.Ends > 0 ? 0 : 1;
            walk.Close();
            var due = source.Opens > 1 ? 0 : source.ItemsPulled - held;
            JudgeCalls(session, callback, due, source.ItemsPulled, source.HasEnded);
            JudgeArguments(session, source, callback);
        });
    }

    private static void JudgeCalls(Session session, CallProbe callback, long atLeast, long atMost, bool ended)
    {
        session.ThrowIfViolated();
        if (callback.Calls > atMost) throw session.Latch(EffectFindings.TooMany(atMost, callback.Calls, session.Yields, ended));
        if (callback.Calls < atLeast) throw session.Latch(EffectFindings.TooFew(atLeast, callback.Calls, session.Yields));
    }

    private static void JudgeArguments<TItem>(Session session, SequenceProbe<TItem> source, CallProbe callback)
    {
        for (var call = 0; call < callback.Arguments.Count; call++)
        {
            var item = Snapshot.Of(source.Peek(call));
            if (!callback.Arguments[call].Any(argument => argument.Matches(item)))
                throw session.Latch(EffectFindings.WrongArgument(call, source.Opens > 1));
        }
    }
}
