menu-networks = 🤝 Thematic networks
phrases-networks = networks, thematic networks
all = { $count ->
        [0] There are no thematic networks yet.
        [one] { $count } thematic network. You can join and leave at any time.
       *[other] { $count } thematic networks. You can join and leave at any time.
    }
card-name = <b>{ $name }</b>
card-about = { $about }
card-count = { $count ->
        [0] Nobody is in it yet.
        [one] { $count } member
       *[other] { $count } members
    }
you-are-in = You are in this network.
join = Join
quit = Leave the network
ask-quit = If you leave the network “{ $name }” you leave its group too. You can come back at any time. Leave?
leave-it = Leave it as it is
to-group = The network’s group
back = ‹ Networks
new = New network
describe = Change the description
close = Close the network
ask-close = If the network “{ $name }” is closed, nobody is in it any more and I show nothing in its group. Close it?
closed = The network “{ $name }” is closed.
founded = The network is set up. Appoint its lead under roles; assign its group by adding the bot to it.
name-taken = There is a network “{ $name }” already. Choose another name.
title-network = New network
ask-name = What shall the network be called?
example-name = For example: “Social care”.
label-name = Name
ask-about = What is it for? One or two sentences.
label-about = Description
unfinished-named-network = You began a network “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-network = You began a network ({ $step } of { $steps }).
title-theme = The network’s description
ask-theme = What is the network for? One or two sentences.
label-theme = Description
unfinished-named-theme = You began to change a network’s description ({ $step } of { $steps }).
unfinished-unnamed-theme = You began to change a network’s description ({ $step } of { $steps }).
