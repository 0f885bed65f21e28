# title: The Side Door # lang: en # format: 1
# licence: CC BY 4.0 # credits: Your name
# roles: owner, ops, data
# merge.2: ops+data
# cuts.3: d1 d2 d3
# cast-names: Rosa, Tomas
# summary: A town office has a queue, a form and three weeks.
# minutes: 15

// Everything after # is a tag: for the stage, for the roles, for the score. docs/authoring/tags.md lists them all.
VAR cut = 3

// What people see move. Each runs from 0 to 100.
VAR trust = 50
VAR budget = 50
VAR time = 50
VAR morale = 50
VAR capital = 50
VAR served = 50

// What the story remembers.
VAR listened = false
VAR counted = false
VAR honest = false
VAR padded = false

-> premise

=== premise ===
On Monday mornings the queue at the town office reaches the bakery. # scene: desk # cast: rosa worried # id: pre_1
You have three weeks and one new form. # id: pre_2
-> d1

=== d1 ===
Rosa runs the counter. She has put a chair outside, for whoever is oldest. # id: d1_s1
Rosa: "They come because of one question. I could tell you which." # id: d1_s2
Four in ten visitors come back a second time. # to: ops # id: d1_card_ops
The slips are sorted by colour, and the colour means the day. # to: data # id: d1_card_data
Where do you begin? # decision: d1 # heading: Week 1 · The queue # id: d1_q
* [Sit beside Rosa at the counter for two days # id: d1a]
    You get the low stool. By noon you have heard the same question eleven times. # id: d1a_c1
    ~ trust = trust + 6
    ~ time = time - 8
    ~ listened = true
* [Count last month's visits from the paper slips # id: d1b]
    It takes four evenings. The pile that comes back is the taller one. # id: d1b_c1
    ~ served = served + 4
    ~ morale = morale - 5
    ~ counted = true
* [Put the new form online today, faults included # id: d1c]
    Thirty people use it before lunch. Nine of them then join the queue. # id: d1c_c1
    ~ capital = capital + 8
    ~ trust = trust - 5
- -> d2

=== d2 ===
{ listened:
    Rosa has written the question on a card and stuck it to your screen. # delayed: d1a # id: d2_dl_a
    ~ capital = capital + 6
}
{ counted:
    Your count hangs by the kettle. Somebody has drawn a small bakery on it. # delayed: d1b # id: d2_dl_b
}
Tomas from finance pays for the counter. He wants one figure by Friday. # scene: office # cast: tomas neutral # id: d2_s1
Tomas: "I don't mind which one. I mind that it goes up." # id: d2_s2
Tomas was cut twice last year for a figure he could not explain. # to: owner # id: d2_card_owner
The online count holds each person twice if the page is reloaded. # to: data # id: d2_card_data
What does Tomas get? # decision: d2 # heading: Week 2 · One figure # id: d2_q
* [Show him the queue and let him ask # id: d2a]
    He talks to four people. He buys the fifth a coffee and writes nothing down. # id: d2a_c1
    ~ trust = trust + 5
    ~ time = time - 5
* [Send the waiting time with its gaps marked # id: d2b]
    The figure goes down, and he sees why. He keeps it in a drawer. # id: d2b_c1
    ~ trust = trust + 3
    ~ capital = capital - 6
    ~ honest = true
* [Send the number of forms filled in online # id: d2c]
    It goes up. It is on a slide by Monday. # id: d2c_c1
    ~ capital = capital + 7
    ~ morale = morale - 4
    ~ padded = true
- -> d3

=== d3 ===
{ honest:
    The mayor asks Tomas about the gaps. He takes your page from the drawer and explains them. # delayed: d2b # id: d3_dl_b
    ~ capital = capital + 12
}
{ padded:
    The mayor asks what the figure counts. Tomas rings you from the corridor. # delayed: d2c # id: d3_dl_c
    ~ capital = capital - 12
}
The form asks for a birth certificate. The town printed that certificate itself, two floors up. # scene: office # cast: rosa thinking # id: d3_s1
Rosa: "That's the question. I've been answering it for nine years." # id: d3_s2
The law asks that the age is known. It does not ask for paper. # to: owner # id: d3_card_owner
People without the certificate wait six weeks for a copy. # to: ops # id: d3_card_ops
What do you do about the question? # decision: d3 # heading: Week 3 · The question # id: d3_q
* [Drop it, and look each answer up yourselves # id: d3a]
    The queue is shorter on Monday. The register upstairs is open on every desk. # id: d3a_c1
    ~ served = served + 8
    ~ budget = budget - 6
* [Keep it, and explain it in one line # id: d3b]
    The line is good. People read it aloud to each other while they wait. # id: d3b_c1
    ~ trust = trust + 3
    ~ served = served - 5
* [Let the registry answer only yes or no # id: d3c]
    The registry agrees, from next quarter. It wants to know who else will ask. # id: d3c_c1
    ~ served = served + 5
    ~ time = time - 7
- -> ending

=== ending ===
{
- trust >= 59:
    In spring the chair is still outside. Mostly it is Rosa who sits on it. # scene: street # cast: rosa happy # ending: the-chair # id: end_chair
- served >= 59:
    Three other towns ask for the form. One of them asks about the queue. # scene: office # cast: tomas happy # ending: the-other-towns # id: end_towns
- capital >= 57:
    You are asked to speak about the form, at breakfast, in another town. Rosa minds the counter. # scene: office # cast: tomas happy # ending: the-breakfast # id: end_breakfast
- else:
    The form is a little shorter. The bakery has begun to sell numbers for the queue. # scene: street # cast: rosa neutral # ending: the-bakery # id: end_bakery
}
-> END

// Role sheets: one knot a role, named role_ and the id. Nothing leads here in play.
=== role_owner ===
You own the service. If the team is split, your vote decides. You want something you can explain to the mayor and to the queue. # to: owner # id: role_owner_1
-> DONE

=== role_ops ===
You run the counter's week. What the form gets wrong comes to your people first. # to: ops # id: role_ops_1
-> DONE

=== role_data ===
You keep the figures. You know how each one is made, and what it leaves out. # to: data # id: role_data_1
-> DONE
