using System.Threading.Channels;
using Grader.Grading;

namespace Grader.Service.Submissions;

/// <summary>Carries what a worker of this process tells of its gradings to the streams that follow them.</summary>
internal sealed class ProgressHub
{
    // A client that does not read misses what is beyond; the result has all.
    private const int MaxWaiting = 256;

    private readonly Dictionary<string, List<Follower>> followers = new(StringComparer.Ordinal);

    /// <summary>Follows a submission from now on, until the caller disposes it.</summary>
    public Follower Follow(string id)
    {
        var follower = new Follower(this, id);
        lock (followers)
        {
            if (!followers.TryGetValue(id, out var others)) followers.Add(id, others = []);
            others.Add(follower);
        }

        return follower;
    }

    /// <param name="test">The test that has ended; null if an attempt has begun.</param>
    public void Tell(string id, TestEnded? test)
    {
        lock (followers)
        {
            if (!followers.TryGetValue(id, out var all)) return;
            foreach (var follower in all) follower.Add(test);
        }
    }

    private void Remove(Follower follower)
    {
        lock (followers)
        {
            var all = followers[follower.Id];
            all.Remove(follower);
            if (all.Count == 0) followers.Remove(follower.Id);
        }
    }

    internal sealed class Follower(ProgressHub hub, string id) : IDisposable
    {
        private readonly Channel<TestEnded?> told = Channel.CreateBounded<TestEnded?>(
            new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

        public string Id => id;

        public ChannelReader<TestEnded?> Told => told.Reader;

        public void Add(TestEnded? test) => told.Writer.TryWrite(test);

        public void Dispose() => hub.Remove(this);
    }
}
