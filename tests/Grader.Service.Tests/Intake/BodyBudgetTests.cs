using Grader.Service.Requests;

namespace Grader.Service.Tests.Intake;

public sealed class BodyBudgetTests
{
    private readonly BodyBudget budget = new(maxBytes: 100, leastBytes: 10);

    [Fact]
    public void An_account_has_half_of_what_the_others_leave()
    {
        Assert.Null(budget.Take("slow", 50));
        Assert.Equal(50, budget.Take("slow", 1));
        Assert.Equal(25, budget.Take("slow too", 26));
        Assert.Null(budget.Take("slow too", 25));
        Assert.Null(budget.Take("other", 12));
    }

    [Fact]
    public void An_account_may_have_a_body_while_there_is_room()
    {
        TakeAllButFour();
        Assert.Equal(100, budget.Take("last", 5));
        Assert.Null(budget.Take("last", 4));
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
        TakeAllButFour();
        Assert.Equal(100, budget.Take("key", 5));
    }

    private void TakeAllButFour()
    {
        foreach (var (account, bytes) in new[] { ("first", 50), ("second", 25), ("third", 12), ("fourth", 9) }) budget.Take(account, bytes);
    }
}
