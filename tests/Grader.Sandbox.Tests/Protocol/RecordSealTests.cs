using System.Security.Cryptography;
using Grader.Guest.Protocol;

namespace Grader.Sandbox.Tests.Protocol;

public sealed class RecordSealTests
{
    [Fact]
    public void The_hash_is_the_platforms_for_every_length_around_its_blocks()
    {
        var random = new Random(4_111);
        for (var length = 0; length < 300; length++)
        {
            var message = new byte[length];
            random.NextBytes(message);
            Assert.Equal(SHA256.HashData(message), Sha256.Hash(message));
        }
    }

    [Fact]
    public void Records_come_out_in_the_order_in_which_they_were_sealed()
    {
        var (writer, reader) = (new RecordSeal([1, 2]), new RecordSeal([1, 2]));
        foreach (var record in new byte[][] { [1], [], [2, 3] }) Assert.Equal(record, reader.Open(writer.Close(record)));
    }

    [Fact]
    public void A_record_that_is_repeated_or_left_out_breaks_every_seal_after_it()
    {
        var writer = new RecordSeal([1]);
        byte[][] frames = [writer.Close([1]), writer.Close([2]), writer.Close([3])];
        var (repeated, skipped) = (new RecordSeal([1]), new RecordSeal([1]));
        repeated.Open(frames[0]);
        Assert.Throws<InvalidDataException>(() => repeated.Open(frames[0]));
        skipped.Open(frames[0]);
        Assert.Throws<InvalidDataException>(() => skipped.Open(frames[2]));
    }

    [Fact]
    public void The_nonce_is_gone_once_the_seal_is_made()
    {
        byte[] nonce = [1, 2, 3];
        _ = new RecordSeal(nonce);
        Assert.Equal(new byte[3], nonce);
    }
}
