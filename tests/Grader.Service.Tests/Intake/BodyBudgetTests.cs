using Grader.Service.Requests;

namespace Grader.Service.Tests.Intake;

public sealed class BodyBudgetTests
{
    private readonly BodyBudget budget = new(maxBytes: 100, maxBytesOfKey: 50);

    [Fact]
    public void One_key_leaves_room_for_others()
    {
        Assert.Null(budget.Take("slow", 50));
        Assert.Equal(50, budget.Take("slow", 1));
        Assert.Null(budget.Take("other", 50));
    }

    [Fact]
    public void All_keys_together_have_a_limit()
    {
        budget.Take("first", 50);
        budget.Take("second", 40);
        Assert.Equal(100, budget.Take("third", 11));
        Assert.Null(budget.Take("third", 10));
    }

    [Fact]
    public void What_is_returned_can_be_taken_again()
    {
        budget.Take("key", 50);
        budget.Return("key", 30);
        Assert.Null(budget.Take("key", 30));
        budget.Return("key", 50);
        Assert.Null(budget.Take("key", 50));
    }

    [Fact]
    public void What_was_never_taken_gives_nothing_back()
    {
        budget.Return("key", 50);
        budget.Take("first", 50);
        budget.Take("second", 50);
        Assert.Equal(100, budget.Take("key", 1));
    }
}
