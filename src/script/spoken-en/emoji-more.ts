/** Short names of the other emoji, close to those that screen readers say. */
export const MORE_EMOJI = `
🫠 melting face | 😗 kissing face | ☺ smiling face | 😚 kissing face with closed eyes |
😙 kissing face with smiling eyes | 🥲 smiling face with tear | 😛 face with tongue | 😝 squinting face with tongue |
🤑 money-mouth face | 🤭 face with hand over mouth | 🫢 face with open eyes and hand over mouth |
🫣 face with peeking eye | 🤫 shushing face | 🤐 zipper-mouth face | 😶 face without mouth | 🫥 dotted line face |
😒 unamused face | 🤥 lying face | 🫨 shaking face | 😪 sleepy face | 🤤 drooling face | 🤕 face with head-bandage |
🤧 sneezing face | 🥴 woozy face | 😵 face with crossed-out eyes | 🤠 cowboy hat face | 🥸 disguised face |
🧐 face with monocle | 🫤 face with diagonal mouth | 😯 hushed face | 🥹 face holding back tears |
😦 frowning face with open mouth | 😧 anguished face | 😨 fearful face | 😰 anxious face with sweat |
😥 sad but relieved face | 😖 confounded face | 😣 persevering face | 😞 disappointed face |
😓 downcast face with sweat | 😩 weary face | 😫 tired face | 🥱 yawning face | 😤 face with steam from nose |
👿 angry face with horns | ☠ skull and crossbones | 👹 ogre | 👺 goblin | 👾 alien monster |
😸 grinning cat with smiling eyes | 😹 cat with tears of joy | 😻 smiling cat with heart-eyes |
😼 cat with wry smile | 😽 kissing cat | 🙀 weary cat | 😿 crying cat | 😾 pouting cat | 🙉 hear-no-evil monkey |
🙊 speak-no-evil monkey | 💝 heart with ribbon | 💗 growing heart | 💓 beating heart | 💞 revolving hearts |
💕 two hearts | 💟 heart decoration | ❣ heart exclamation | 🩷 pink heart | 🩵 light blue heart | 🤎 brown heart |
🩶 grey heart | 💢 anger symbol | 💫 dizzy | 🕳 hole | 🗨 left speech bubble | 🗯 right anger bubble |
🤚 raised back of hand | 🖐 hand with fingers splayed | 🖖 vulcan salute | 🫱 rightwards hand | 🫲 leftwards hand |
🫳 palm down hand | 🫴 palm up hand | 🫷 leftwards pushing hand | 🫸 rightwards pushing hand | 🤌 pinched fingers |
🤏 pinching hand | 🫰 hand with index finger and thumb crossed | 🤙 call me hand | 🖕 middle finger |
☝ index pointing up | 🫵 index pointing at the viewer | 🤛 left-facing fist | 🤜 right-facing fist | 👐 open hands |
🤲 palms up together | 💅 nail polish | 🤳 selfie | 🦾 mechanical arm | 🦿 mechanical leg | 🦵 leg | 🦶 foot | 👂 ear |
🦻 ear with hearing aid | 👃 nose | 🫀 anatomical heart | 🫁 lungs | 🦷 tooth | 🦴 bone | 👅 tongue | 👄 mouth |
🫦 biting lip | 🧒 child | 🧑 person | 👱 person with blond hair | 🧔 person with beard | 🧓 older person |
🙍 person frowning | 🙎 person pouting | 🙅 person gesturing no | 🙆 person gesturing okay | 💁 person tipping hand |
🙋 person raising hand | 🧏 deaf person | 🙇 person bowing | 🕵 detective | 💂 guard | 🥷 ninja |
👷 construction worker | 🫅 person with crown | 🤴 prince | 👸 princess | 👳 person wearing turban |
👲 person with skullcap | 🧕 woman with headscarf | 🤵 person in tuxedo | 👰 person with veil | 🤰 pregnant woman |
🫃 pregnant man | 🫄 pregnant person | 🤱 breast-feeding | 👼 baby angel | 🎅 Santa Claus | 🤶 Mrs Claus | 🦸 superhero |
🦹 supervillain | 🧙 mage | 🧚 fairy | 🧛 vampire | 🧜 merperson | 🧝 elf | 🧞 genie | 🧟 zombie | 🧌 troll |
💆 person getting massage | 💇 person getting haircut | 🚶 person walking | 🧍 person standing | 🧎 person kneeling |
🏃 person running | 💃 woman dancing | 🕺 man dancing | 🕴 person in suit levitating | 👯 people with bunny ears |
🧖 person in steamy room | 🧗 person climbing | 🤺 person fencing | 🏇 horse racing | ⛷ skier | 🏂 snowboarder |
🏌 person golfing | 🏄 person surfing | 🚣 person rowing boat | 🏊 person swimming | ⛹ person bouncing ball |
🏋 person lifting weights | 🚴 person biking | 🚵 person mountain biking | 🤸 person cartwheeling |
🤼 people wrestling | 🤽 person playing water polo | 🤾 person playing handball | 🤹 person juggling |
🧘 person in lotus position | 🛀 person taking bath | 🛌 person in bed | 👭 women holding hands |
👫 woman and man holding hands | 👬 men holding hands | 💏 kiss | 💑 couple with heart | 👪 family | 🗣 speaking head |
👤 bust in silhouette | 👥 busts in silhouette | 🫂 people hugging | 👣 footprints | 🐒 monkey | 🦍 gorilla |
🦧 orangutan | 🐕 dog | 🦮 guide dog | 🐩 poodle | 🐺 wolf | 🦊 fox | 🦝 raccoon | 🐈 cat | 🐅 tiger | 🐆 leopard |
🫎 moose | 🫏 donkey | 🐎 horse | 🦓 zebra | 🦌 deer | 🦬 bison | 🐮 cow face | 🐂 ox | 🐃 water buffalo | 🐄 cow | 🐖 pig |
🐗 boar | 🐽 pig nose | 🐏 ram | 🐑 ewe | 🐐 goat | 🐪 camel | 🐫 two-hump camel | 🦙 llama | 🦒 giraffe | 🐘 elephant |
🦣 mammoth | 🦏 rhinoceros | 🦛 hippopotamus | 🐁 mouse | 🐀 rat | 🐹 hamster | 🐰 rabbit face | 🐇 rabbit | 🐿 chipmunk |
🦫 beaver | 🦔 hedgehog | 🦇 bat | 🐨 koala | 🦥 sloth | 🦦 otter | 🦨 skunk | 🦘 kangaroo | 🦡 badger | 🐾 paw prints |
🦃 turkey | 🐓 rooster | 🐣 hatching chick | 🐤 baby chick | 🐥 front-facing baby chick | 🦆 duck | 🦢 swan | 🦉 owl |
🦤 dodo | 🪶 feather | 🦩 flamingo | 🦚 peacock | 🦜 parrot | 🪽 wing | 🪿 goose | 🐊 crocodile | 🦎 lizard |
🐲 dragon face | 🐉 dragon | 🦕 sauropod | 🦖 T-Rex | 🐋 whale | 🦭 seal | 🐠 tropical fish | 🐡 blowfish | 🦈 shark |
🐚 spiral shell | 🪸 coral | 🪼 jellyfish | 🐌 snail | 🐛 bug | 🐜 ant | 🪲 beetle | 🐞 lady beetle | 🦗 cricket |
🪳 cockroach | 🕷 spider | 🕸 spider web | 🦂 scorpion | 🦟 mosquito | 🪰 fly | 🪱 worm | 💮 white flower | 🪷 lotus |
🏵 rosette | 🥀 wilted flower | 🌺 hibiscus | 🌼 blossom | 🪻 hyacinth | 🪴 potted plant | 🌾 sheaf of rice | 🌿 herb |
☘ shamrock | 🍂 fallen leaf | 🍃 leaf fluttering in wind | 🪹 empty nest | 🪺 nest with eggs | 🍄 mushroom | 🍈 melon |
🍉 watermelon | 🍊 tangerine | 🍋 lemon | 🍍 pineapple | 🥭 mango | 🍏 green apple | 🍐 pear | 🍑 peach | 🍒 cherries |
🫐 blueberries | 🥝 kiwi fruit | 🫒 olive | 🥥 coconut | 🥑 avocado | 🍆 eggplant | 🥔 potato | 🥕 carrot | 🌶 hot pepper |
🫑 bell pepper | 🥒 cucumber | 🥬 leafy green | 🥦 broccoli | 🧄 garlic | 🧅 onion | 🥜 peanuts | 🫘 beans | 🌰 chestnut |
🫚 ginger root | 🫛 pea pod | 🥐 croissant | 🥖 baguette bread | 🫓 flatbread | 🥨 pretzel | 🥯 bagel | 🥞 pancakes |
🧇 waffle | 🍖 meat on bone | 🍗 poultry leg | 🥩 cut of meat | 🥓 bacon | 🌭 hot dog | 🥪 sandwich | 🌯 burrito |
🫔 tamale | 🥙 stuffed flatbread | 🧆 falafel | 🥚 egg | 🍳 cooking | 🥘 shallow pan of food | 🍲 pot of food |
🫕 fondue | 🥣 bowl with spoon | 🥗 green salad | 🍿 popcorn | 🧈 butter | 🧂 salt | 🥫 canned food | 🍱 bento box |
🍘 rice cracker | 🍙 rice ball | 🍚 cooked rice | 🍛 curry rice | 🍜 steaming bowl | 🍝 spaghetti |
🍠 roasted sweet potato | 🍢 oden | 🍤 fried shrimp | 🍥 fish cake with swirl | 🥮 moon cake | 🍡 dango | 🥟 dumpling |
🥠 fortune cookie | 🥡 takeout box | 🦀 crab | 🦞 lobster | 🦐 shrimp | 🦑 squid | 🦪 oyster | 🍦 soft ice cream |
🍧 shaved ice | 🍨 ice cream | 🍩 doughnut | 🍪 cookie | 🧁 cupcake | 🥧 pie | 🍬 candy | 🍭 lollipop | 🍮 custard |
🍯 honey pot | 🍼 baby bottle | 🥛 glass of milk | 🫖 teapot | 🍶 sake | 🍾 bottle with popping cork |
🍸 cocktail glass | 🍹 tropical drink | 🥃 tumbler glass | 🫗 pouring liquid | 🥤 cup with straw | 🧋 bubble tea |
🧃 beverage box | 🧉 mate | 🧊 ice | 🥢 chopsticks | 🍴 fork and knife | 🥄 spoon | 🔪 kitchen knife | 🫙 jar |
🏺 amphora | 🌐 globe with meridians | 🗾 map of Japan | 🧭 compass | ⛰ mountain | 🗻 mount fuji | 🏕 camping |
🏜 desert | 🏝 desert island | 🏞 national park | 🏟 stadium | 🏛 classical building | 🏗 building construction |
🧱 brick | 🪨 rock | 🪵 wood | 🛖 hut | 🏘 houses | 🏚 derelict house | 🏣 Japanese post office | 🏤 post office |
🏨 hotel | 🏩 love hotel | 🏪 convenience store | 🏬 department store | 🏯 Japanese castle | 🏰 castle | 💒 wedding |
🗼 Tokyo tower | 🛕 hindu temple | 🕍 synagogue | ⛩ shinto shrine | 🕋 kaaba | ⛲ fountain | ⛺ tent | 🌁 foggy |
🌃 night with stars | 🏙 cityscape | 🌄 sunrise over mountains | 🌅 sunrise | 🌆 cityscape at dusk |
🌉 bridge at night | ♨ hot springs | 🎠 carousel horse | 🛝 playground slide | 🎡 ferris wheel | 🎢 roller coaster |
💈 barber pole | 🎪 circus tent | 🚃 railway car | 🚄 high-speed train | 🚅 bullet train | 🚇 metro | 🚈 light rail |
🚉 station | 🚊 tram | 🚝 monorail | 🚞 mountain railway | 🚋 tram car | 🚍 oncoming bus | 🚎 trolleybus | 🚐 minibus |
🚔 oncoming police car | 🚕 taxi | 🚖 oncoming taxi | 🚘 oncoming automobile | 🛻 pickup truck | 🚛 articulated lorry |
🏎 racing car | 🏍 motorcycle | 🛵 motor scooter | 🦽 manual wheelchair | 🦼 motorized wheelchair | 🛺 auto rickshaw |
🛴 kick scooter | 🛹 skateboard | 🛼 roller skate | 🚏 bus stop | 🛣 motorway | 🛤 railway track | 🛢 oil drum |
🛞 wheel | 🚥 horizontal traffic light | 🛑 stop sign | 🚧 construction | 🛟 ring buoy | 🛶 canoe | 🚤 speedboat |
🛳 passenger ship | ⛴ ferry | 🛥 motor boat | 🛩 small airplane | 🛫 airplane departure | 🛬 airplane arrival |
🪂 parachute | 💺 seat | 🚟 suspension railway | 🚠 mountain cableway | 🚡 aerial tramway | 🛰 satellite |
🛸 flying saucer | 🛎 bellhop bell | 🧳 luggage | ⏱ stopwatch | ⏲ timer clock | 🕰 mantelpiece clock |
🕛 twelve o'clock | 🕧 twelve-thirty | 🕐 one o'clock | 🕜 one-thirty | 🕑 two o'clock | 🕝 two-thirty |
🕒 three o'clock | 🕞 three-thirty | 🕓 four o'clock | 🕟 four-thirty | 🕔 five o'clock | 🕠 five-thirty |
🕕 six o'clock | 🕡 six-thirty | 🕖 seven o'clock | 🕢 seven-thirty | 🕗 eight o'clock | 🕣 eight-thirty |
🕘 nine o'clock | 🕤 nine-thirty | 🕙 ten o'clock | 🕥 ten-thirty | 🕚 eleven o'clock | 🕦 eleven-thirty | 🌑 new moon |
🌒 waxing crescent moon | 🌓 first quarter moon | 🌔 waxing gibbous moon | 🌕 full moon | 🌖 waning gibbous moon |
🌗 last quarter moon | 🌘 waning crescent moon | 🌚 new moon face | 🌛 first quarter moon face |
🌜 last quarter moon face | 🌡 thermometer | 🌝 full moon face | 🪐 ringed planet | 🌠 shooting star | 🌌 milky way |
🌤 sun behind small cloud | 🌥 sun behind large cloud | 🌦 sun behind rain cloud | 🌨 cloud with snow | 🌫 fog |
🌬 wind face | 🌀 cyclone | 🌂 closed umbrella | ☂ umbrella | ⛱ umbrella on ground | ⛄ snowman without snow |
☄ comet | 🎃 jack-o-lantern | 🎇 sparkler | 🧨 firecracker | 🎋 tanabata tree | 🎍 pine decoration | 🎎 Japanese dolls |
🎏 carp streamer | 🎐 wind chime | 🎑 moon viewing ceremony | 🧧 red envelope | 🎀 ribbon | 🎗 reminder ribbon |
🎟 admission tickets | 🎫 ticket | 🎖 military medal | 🥎 softball | 🥏 flying disc | 🎳 bowling | 🏏 cricket game |
🏑 field hockey | 🏒 ice hockey | 🥍 lacrosse | 🏓 ping pong | 🏸 badminton | 🥊 boxing glove | 🥋 martial arts uniform |
🥅 goal net | ⛸ ice skate | 🎣 fishing pole | 🤿 diving mask | 🎽 running shirt | 🎿 skis | 🛷 sled | 🥌 curling stone |
🪀 yo-yo | 🪁 kite | 🎱 pool ball | 🔮 crystal ball | 🪄 magic wand | 🕹 joystick | 🎰 slot machine | 🧩 puzzle piece |
🧸 teddy bear | 🪅 piñata | 🪩 mirror ball | 🪆 nesting dolls | ♠ spade suit | ♥ heart suit | ♦ diamond suit |
♣ club suit | ♟ chess pawn | 🃏 joker | 🀄 mahjong red dragon | 🎴 flower playing cards | 🖼 framed picture |
🪡 sewing needle | 🧶 yarn | 🪢 knot | 🕶 sunglasses | 🥽 goggles | 🥼 lab coat | 🦺 safety vest | 👖 jeans | 🧣 scarf |
🧤 gloves | 🧥 coat | 🧦 socks | 👘 kimono | 🥻 sari | 🩱 one-piece swimsuit | 🩲 briefs | 🩳 shorts | 👙 bikini |
👚 woman's clothes | 🪭 folding hand fan | 👛 purse | 👜 handbag | 👝 clutch bag | 🛍 shopping bags | 🎒 backpack |
🩴 thong sandal | 👞 man's shoe | 🥾 hiking boot | 🥿 flat shoe | 👠 high-heeled shoe | 👡 woman's sandal |
🩰 ballet shoes | 👢 woman's boot | 🪮 hair pick | 👒 woman's hat | 🧢 billed cap | ⛑ rescue worker's helmet |
📿 prayer beads | 💄 lipstick | 💎 gem stone | 🔈 speaker low volume | 🔉 speaker medium volume | 📯 postal horn |
🔕 bell with slash | 🎼 musical score | 🎙 studio microphone | 🎚 level slider | 🎛 control knobs | 🎷 saxophone |
🪗 accordion | 🎻 violin | 🪕 banjo | 🪘 long drum | 🪇 maracas | 🪈 flute | 📲 mobile phone with arrow | 📟 pager |
📠 fax machine | 🪫 low battery | 🔌 electric plug | ⌨ keyboard | 🖱 computer mouse | 🖲 trackball | 💽 computer disk |
💾 floppy disk | 💿 optical disk | 📀 dvd | 🧮 abacus | 🎞 film frames | 📽 film projector | 🎬 clapper board |
📹 video camera | 📼 videocassette | 🔎 magnifying glass tilted right | 🕯 candle | 🏮 red paper lantern |
🪔 diya lamp | 📔 notebook with decorative cover | 📕 closed book | 📗 green book | 📘 blue book | 📙 orange book |
📓 notebook | 📒 ledger | 📃 page with curl | 📜 scroll | 📄 page facing up | 🗞 rolled-up newspaper | 📑 bookmark tabs |
🏷 label | 🪙 coin | 💴 yen banknote | 🧾 receipt | 💹 chart increasing with yen | 📨 incoming envelope |
📤 outbox tray | 📥 inbox tray | 📪 closed mailbox with lowered flag | 📬 open mailbox with raised flag |
📭 open mailbox with lowered flag | 📮 postbox | ✒ black nib | 🖋 fountain pen | 🖊 pen | 🖌 paintbrush | 🖍 crayon |
💼 briefcase | 📂 open file folder | 🗂 card index dividers | 📆 tear-off calendar | 🗒 spiral notepad |
🗓 spiral calendar | 📇 card index | 📋 clipboard | 🖇 linked paperclips | 📏 straight ruler | 📐 triangular ruler |
🗃 card file box | 🗄 file cabinet | 🔏 locked with pen | 🔐 locked with key | 🗝 old key | 🪓 axe | ⛏ pick |
⚒ hammer and pick | 🛠 hammer and wrench | ⚔ crossed swords | 🪃 boomerang | 🏹 bow and arrow | 🪚 carpentry saw |
🪛 screwdriver | 🔩 nut and bolt | 🗜 clamp | 🦯 white cane | ⛓ chains | 🪝 hook | 🧰 toolbox | 🧲 magnet | 🪜 ladder |
⚗ alembic | 🧫 petri dish | 🧬 dna | 📡 satellite antenna | 🩸 drop of blood | 🩹 adhesive bandage | 🩼 crutch |
🩻 x-ray | 🛗 elevator | 🪞 mirror | 🪟 window | 🛋 couch and lamp | 🪑 chair | 🚽 toilet | 🪠 plunger | 🚿 shower |
🛁 bathtub | 🪤 mouse trap | 🪒 razor | 🧴 lotion bottle | 🧷 safety pin | 🧹 broom | 🧺 basket | 🧻 roll of paper |
🪣 bucket | 🧼 soap | 🫧 bubbles | 🪥 toothbrush | 🧽 sponge | 🧯 fire extinguisher | ⚰ coffin | 🪦 headstone |
⚱ funeral urn | 🧿 nazar amulet | 🪬 hamsa | 🗿 moai | 🪪 identification card | 🏧 A T M sign | 🚮 litter in bin sign |
🚰 potable water | ♿ wheelchair symbol | 🚹 men's room | 🚺 women's room | 🚻 restroom | 🚼 baby symbol |
🚾 water closet | 🛂 passport control | 🛃 customs | 🛄 baggage claim | 🛅 left luggage | 🚸 children crossing |
🚳 no bicycles | 🚭 no smoking | 🚯 no littering | 🚱 non-potable water | 🚷 no pedestrians | 📵 no mobile phones |
🔞 no one under eighteen | ↗ up-right arrow | ↘ down-right arrow | ↙ down-left arrow | ↖ up-left arrow |
↕ up-down arrow | ↔ left-right arrow | ↩ right arrow curving left | ↪ left arrow curving right |
⤴ right arrow curving up | ⤵ right arrow curving down | 🔃 clockwise vertical arrows | 🔙 back arrow | 🔚 end arrow |
🔛 on arrow | 🔜 soon arrow | 🛐 place of worship | ⚛ atom symbol | 🕉 om | ☸ wheel of dharma | ☯ yin yang |
☦ orthodox cross | 🕎 menorah | 🔯 dotted six-pointed star | 🪯 khanda | ♈ Aries | ♉ Taurus | ♊ Gemini | ♋ Cancer |
♌ Leo | ♍ Virgo | ♎ Libra | ♏ Scorpio | ♐ Sagittarius | ♑ Capricorn | ♒ Aquarius | ♓ Pisces | ⛎ Ophiuchus |
🔀 shuffle tracks button | 🔁 repeat button | 🔂 repeat single button | ⏩ fast-forward button | ⏭ next track button |
⏯ play or pause button | ◀ reverse button | ⏪ fast reverse button | ⏮ last track button | 🔼 upwards button |
⏫ fast up button | 🔽 downwards button | ⏬ fast down button | ⏺ record button | ⏏ eject button | 🎦 cinema |
🔅 dim button | 🔆 bright button | 📶 antenna bars | 🛜 wireless | 📳 vibration mode | 📴 mobile phone off |
♀ female sign | ♂ male sign | ⚧ transgender symbol | ✖ multiply | ➕ plus | ➖ minus | ➗ divide |
🟰 heavy equals sign | ⁉ exclamation question mark | ❕ white exclamation mark | 〰 wavy dash | 💱 currency exchange |
💲 dollar sign | ⚕ medical symbol | ⚜ fleur-de-lis | 🔱 trident emblem | 📛 name badge |
🔰 Japanese symbol for beginner | ✔ check mark | ➰ curly loop | ➿ double curly loop | 〽 part alternation mark |
✳ eight-spoked asterisk | ✴ eight-pointed star | ❇ sparkle | 🔟 ten | 🔠 input capital letters |
🔡 input small letters | 🔢 input numbers | 🔣 input symbols | 🔤 input letters | 🅰 A button | 🆎 A B button |
🅱 B button | 🆑 C L button | 🆒 cool button | ℹ information | 🆔 I D button | Ⓜ circled M | 🆖 N G button |
🅾 O button | 🅿 P button | 🆙 up button | 🆚 V S button | 🈁 Japanese here button | 🈂 Japanese service charge button |
🈷 Japanese monthly amount button | 🈶 Japanese not free of charge button | 🈯 Japanese reserved button |
🉐 Japanese bargain button | 🈹 Japanese discount button | 🈚 Japanese free of charge button |
🈲 Japanese prohibited button | 🉑 Japanese acceptable button | 🈸 Japanese application button |
🈴 Japanese passing grade button | 🈳 Japanese vacancy button | ㊗ Japanese congratulations button |
㊙ Japanese secret button | 🈺 Japanese open for business button | 🈵 Japanese no vacancy button | 🟣 purple circle |
🟤 brown circle | 🟥 red square | 🟧 orange square | 🟨 yellow square | 🟩 green square | 🟦 blue square |
🟪 purple square | 🟫 brown square | ⬛ black square | ⬜ white square | ◼ black medium square |
◻ white medium square | ◾ black medium-small square | ◽ white medium-small square | ▪ black small square |
▫ white small square | 🔶 large orange diamond | 🔷 large blue diamond | 🔸 small orange diamond |
🔹 small blue diamond | 🔺 red triangle pointed up | 🔻 red triangle pointed down | 💠 diamond with a dot |
🔘 radio button | 🔳 white square button | 🔲 black square button | 🎌 crossed flags
`;
