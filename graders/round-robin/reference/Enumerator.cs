using System.Collections;

public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks) => new Schedule(tasks);
}

internal sealed class Schedule(IEnumerable<IEnumerable<string>> tasks) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => new Scheduler(tasks.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Scheduler(IEnumerator<IEnumerable<string>> arrivals) : IEnumerator<string>
    {
        private readonly LinkedList<IEnumerator<string>> live = new();
        private LinkedListNode<IEnumerator<string>>? turn;
        private bool closed;

        public string Current { get; private set; } = "";

        object IEnumerator.Current => Current;

        private bool ArrivalsEnded { get; set; }

        public bool MoveNext()
        {
            while (!closed)
            {
                if (turn is null && !BeginRound())
                    break;

                LinkedListNode<IEnumerator<string>> task = turn!;
                if (task.Value.MoveNext())
                {
                    turn = task.Next;
                    Current = task.Value.Current;
                    return true;
                }

                turn = task.Next;
                live.Remove(task);
                task.Value.Dispose();
            }

            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            if (closed)
                return;
            closed = true;
            arrivals.Dispose();
            foreach (IEnumerator<string> task in live)
                task.Dispose();
            live.Clear();
        }

        private bool BeginRound()
        {
            if (!ArrivalsEnded && arrivals.MoveNext())
                live.AddLast(arrivals.Current.GetEnumerator());
            else
                ArrivalsEnded = true;
            turn = live.First;
            return turn is not null || !ArrivalsEnded;
        }
    }
}
